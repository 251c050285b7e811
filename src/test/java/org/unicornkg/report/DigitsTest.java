package org.unicornkg.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "20000000000, integer, '20,000,000,000'",
        "-12345.678, decimal, '-12,345.678'",
        "100000, decimal, '100,000'",
        "2024, integer, 2024",
        "2024, gYear, 2024",
        "12345, gYear, 12345",
        "12345, string, 12345",
        "1.0E9, double, 1.0E9"
    })
    void longNumbersHaveTheirThousandsApart(String text, String type, String shown) {
        boolean isNumber = !type.equals("string");
        Cell.Value value = new Cell.Value(text, XSDDatatype.XSD + "#" + type, "", isNumber);

        assertThat(Digits.grouped(value)).isEqualTo(shown);
    }
}

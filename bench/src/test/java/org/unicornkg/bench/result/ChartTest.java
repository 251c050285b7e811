package org.unicornkg.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ChartTest {

    private final Chart chart = new Chart(
            "Queries & sizes",
            "triples",
            "a second",
            List.of(
                    new Chart.Series("ours", List.of(1e4, 1e6), List.of(3000.0, 2900.0)),
                    new Chart.Series("other <1>", List.of(1e4, 1e6), List.of(900.0, 0.5))));

    @Test
    void itIsAPictureWithALineForEachSeries() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
    }

    @Test
    void axesRunFromOnePowerOfTenToAnother() {
        assertThat(chart.svg()).contains(">10 k<").contains(">1 M<").contains(">0.1<");
    }

    @Test
    void theSameNumbersGiveTheSameBytes() {
        assertThat(chart.svg()).isEqualTo(chart.svg());
    }
}

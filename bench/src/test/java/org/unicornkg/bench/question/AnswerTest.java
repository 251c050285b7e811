package org.unicornkg.bench.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void theOrderOfRowsAndTheTypeOfAWholeNumberDoNotCount() {
        assertThat(answer(row("integer", "5"), row("integer", "6")))
                .isEqualTo(answer(row("decimal", "6.0"), row("integer", "5")));
    }

    @Test
    void aRowMoreIsAnotherAnswer() {
        assertThat(answer(row("integer", "5"))).isNotEqualTo(answer(row("integer", "5"), row("integer", "5")));
    }

    @Test
    void yesIsNotNo() {
        assertThat(read("{\"head\":{},\"boolean\":true}")).isNotEqualTo(read("{\"head\":{},\"boolean\":false}"));
    }

    @Test
    void virtuososTableForYesIsAYes() {
        assertThat(read("{\"head\":{\"vars\":[\"__ASK_RETVAL\"]},\"results\":{\"bindings\":[{\"__ASK_RETVAL\":"
                        + "{\"type\":\"typed-literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#integer\","
                        + "\"value\":\"1\"}}]}}"))
                .isEqualTo(read("{\"head\":{},\"boolean\":true}"));
    }

    private static String row(String type, String value) {
        return "{\"x\":{\"type\":\"literal\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#%s\",\"value\":\"%s\"}}"
                .formatted(type, value);
    }

    private static Answer answer(String... rows) {
        return read("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[" + String.join(",", rows) + "]}}");
    }

    private static Answer read(String json) {
        return Answer.of(json.getBytes(StandardCharsets.UTF_8));
    }
}

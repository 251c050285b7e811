package org.unicornkg.bench.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Path QUERIES = Path.of("../queries");

    @Test
    void allAreSparqlAboutAnyOfTheirThings() throws IOException {
        for (Question question : questions()) {
            for (int i = 0; i < question.slugs().size(); i++) {
                assertThat(QueryFactory.create(question.query(i)).hasGroupBy()).isFalse();
            }
        }
    }

    @Test
    void theyHaveDifferentNames() throws IOException {
        assertThat(questions())
                .extracting(Question::name)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(16);
    }

    @Test
    void noTwoRequestsAreTheSame() throws IOException {
        Question question = questions().get(2);

        assertThat(body(question, 7))
                .isNotEqualTo(body(question, 7 + question.slugs().size()));
    }

    @Test
    void aRequestHoldsTheQueryWhoseNumberItHas() throws IOException {
        for (Question question : questions()) {
            assertThat(body(question, 1234)).isEqualTo("query=" + question.query(1234));
        }
    }

    private static List<Question> questions() throws IOException {
        return Questions.of(QUERIES, Subjects.synthetic());
    }

    private static String body(Question question, long number) {
        String request = new String(question.requests("/sparql").request(number), StandardCharsets.US_ASCII);
        String body = request.substring(request.indexOf("\r\n\r\n") + 4);
        assertThat(request).contains("Content-Length: " + body.length());
        return URLDecoder.decode(body, StandardCharsets.UTF_8);
    }
}

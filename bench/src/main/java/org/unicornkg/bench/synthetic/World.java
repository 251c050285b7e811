package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What all companies share: topics, roles, and the numbers of people, products and events.
final class World {

    private static final int TOPICS = 30;
    private static final int ROLES = 12;

    private final Sink sink;
    private final Articles articles;
    private final People people;
    private final List<Thing> topics = new ArrayList<>();
    private final List<Thing> roles = new ArrayList<>();
    private int products;
    private int events;

    World(Sink sink) throws IOException {
        this.sink = sink;
        this.articles = new Articles(sink);
        this.people = new People(sink);
        for (int i = 0; i < TOPICS; i++) {
            topics.add(Thing.of("topic-" + i, Label.name(i).then(" question", "問題", "问题")));
            sink.entity("topics", topics.get(i).block("kg:Topic"));
        }
        for (int i = 0; i < ROLES; i++) {
            roles.add(Thing.of("role-" + i, Label.name(i).then(" lead", "負責人", "负责人")));
            sink.entity("roles", roles.get(i).block("kg:Role"));
        }
    }

    Sink sink() {
        return sink;
    }

    Articles articles() {
        return articles;
    }

    People people() {
        return people;
    }

    Thing topic(Dice dice) {
        return topics.get(dice.skewed(TOPICS));
    }

    Thing role(Dice dice) {
        return roles.get(dice.skewed(ROLES));
    }

    Thing product() throws IOException {
        Thing product = Thing.of("product-" + products, Label.name(products).then(" Assistant", "助手", "助手"));
        products++;
        sink.entity("products", product.block("kg:Application"));
        return product;
    }

    Happening happening(String kind, Label label, Vouching vouching) throws IOException {
        String slug = kind.substring(kind.indexOf(':') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        events++;
        return new Happening(sink, Term.id(slug + "-" + events), kind, label.numbered(events), vouching);
    }
}

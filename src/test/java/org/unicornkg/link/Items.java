package org.unicornkg.link;

import java.io.IOException;

/// The invented items of these tests.
final class Items {

    private Items() {}

    static void of(StandIn standIn) throws IOException {
        standIn.with(
                        "Q90000001",
                        "{'names': {'en': 'Greenleaf Ltd', 'zh-hant': '綠葉 (Annie Leaf)'}, 'types': ['Q90000104']}")
                .with(
                        "Q90000002",
                        "{'names': {'en': 'Leaf, Annie', 'x': 'Annie Leaf'}, 'types': ['Q90000101'],"
                                + " 'facts': {'P90000002': [{'id': 'Q90000001', 'name': 'Greenleaf'}]}}")
                .with(
                        "Q90000004",
                        "{'names': {'en': 'Redleaf', 'zh-hant': '紅葉', 'zh-hans': '红叶'},"
                                + " 'types': ['Q90000104'], 'facts': {'P90000003': [{'date': '2019-05-01T00:00:00+00:00'}]}}")
                .with(
                        "Q90000005",
                        "{'names': {'en': 'Red Leaf'  , 'x': 'Redleaf'}, 'types': ['Q90000105'], 'score': 80,"
                                + " 'facts': {'P90000003': [{'date': '1950-01-01T00:00:00+00:00'}]}}")
                .with(
                        "Q90000006",
                        "{'names': {'en': 'Sapling'}, 'types': ['Q90000105'],"
                                + " 'facts': {'P90000001': [{'id': 'Q90000001', 'name': 'Greenleaf'}]}}")
                .with("Q90000009", "{'names': {'en': 'Redleaf', 'x': '紅葉'}, 'types': [], 'score': 100}");
    }
}

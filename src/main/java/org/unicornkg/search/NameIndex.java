package org.unicornkg.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// Finds names by a part of them or by something near, in memory, by Lucene. A name is known by its number.
final class NameIndex {

    // Fields. All but the last are terms as they are: no analyzer.
    private static final String NUMBER = "number";
    private static final String LENGTH = "length";
    private static final String EVENTS = "events";
    private static final String TYPE = "type";
    private static final String NAMED = "named";
    /// The key of each spelling, from its start.
    private static final String KEY = "key";
    /// The rest of each key from the start of each word.
    private static final String REST = "rest";
    /// Each word.
    private static final String WORD = "word";
    /// Each key as the pairs of characters in it.
    private static final String PAIRS = "pairs";

    /// Shorter names first, then those that more events mention, then in the order of their numbers.
    private static final Sort ORDER = new Sort(
            new SortField(LENGTH, SortField.Type.INT),
            new SortField(EVENTS, SortField.Type.INT, true),
            SortField.FIELD_DOC);

    private static final int PAGE = 100;
    private static final int MOST_NEAR = 50;
    private static final int MOST_EDITS = 2;

    /// Longer keys are cut: no name that anybody types is as long, and Lucene takes no term of any length.
    private static final int LONGEST_KEY = 200;

    private final IndexSearcher searcher;

    /// The length of the longest key.
    private final int longest;

    private NameIndex(IndexSearcher searcher, int longest) {
        this.searcher = searcher;
        this.longest = longest;
    }

    /// One name to be found.
    ///
    /// @param spellings in all forms
    /// @param types the classes of the thing
    /// @param isNamed whether the thing has a name of its own, as events have not
    /// @param length of the name in characters
    /// @param events how many events mention the thing
    record Entry(Collection<Spelling> spellings, Collection<Node> types, boolean isNamed, int length, int events) {}

    /// @param entries in the order of their numbers, from 0
    static NameIndex of(Stream<Entry> entries) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            // No documents are ever added later, so one segment is best.
            IndexWriterConfig config = new IndexWriterConfig().setUseCompoundFile(false);
            int longest = 0;
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                int number = 0;
                for (Entry entry : (Iterable<Entry>) entries::iterator) {
                    writer.addDocument(document(number, entry));
                    number++;
                    longest = entry.spellings.stream()
                            .mapToInt(spelling -> cut(spelling.key()).length())
                            .reduce(longest, Math::max);
                }
                writer.forceMerge(1);
            }
            return new NameIndex(new IndexSearcher(DirectoryReader.open(directory)), longest);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static Document document(int number, Entry entry) {
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new NumericDocValuesField(LENGTH, entry.length));
        document.add(new NumericDocValuesField(EVENTS, entry.events));
        entry.types.forEach(type -> document.add(term(TYPE, type.getURI())));
        document.add(term(NAMED, Boolean.toString(entry.isNamed)));
        Set<String> keys = new LinkedHashSet<>();
        Set<String> rests = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (Spelling spelling : entry.spellings) {
            int size = spelling.units().size();
            keys.add(cut(spelling.key()));
            List<Integer> starts = spelling.wordStarts();
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : size;
                rests.add(cut(spelling.part(starts.get(i), size).key()));
                words.add(cut(spelling.part(starts.get(i), end).key()));
            }
        }
        keys.forEach(key -> document.add(term(KEY, key)));
        rests.forEach(rest -> document.add(term(REST, rest)));
        words.forEach(word -> document.add(term(WORD, word)));
        document.add(new TextField(PAIRS, new PairStream(keys)));
        return document;
    }

    private static Field term(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }

    private static String cut(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    /// Gives the numbers of the names that begin with one of the keys.
    void startingWith(Collection<String> keys, Scope scope, IntPredicate goOn) {
        walk(any(keys, key -> new PrefixQuery(new Term(KEY, key))), scope, goOn);
    }

    /// Gives the numbers of the names in which a word begins with one of the keys, or several words do together.
    void withWordStartingWith(Collection<String> keys, Scope scope, IntPredicate goOn) {
        walk(any(keys, key -> new PrefixQuery(new Term(REST, key))), scope, goOn);
    }

    /// Gives the numbers of the names that hold one of the keys anywhere.
    void holding(Collection<String> keys, Scope scope, IntPredicate goOn) {
        walk(any(keys, NameIndex::inside), scope, goOn);
    }

    /// Gives the numbers of the names of which the whole or a word is so many edits, at most two, from one of the
    /// keys.
    void within(int edits, Collection<String> keys, Scope scope, IntPredicate goOn) {
        walk(either(any(keys, key -> fuzzy(KEY, key, edits)), any(keys, key -> fuzzy(WORD, key, edits))), scope, goOn);
    }

    /// Returns the numbers of the names that may be what was meant, in no order: those two edits away, those that
    /// begin alike, and those that share the most pairs of characters.
    Set<Integer> near(Collection<String> keys, Scope scope) {
        Set<Integer> near = new LinkedHashSet<>();
        for (Query query : List.of(
                any(keys, key -> fuzzy(KEY, key, MOST_EDITS)),
                any(keys, key -> new PrefixQuery(new Term(KEY, key))),
                any(keys, key -> any(PairStream.pairs(key), pair -> new TermQuery(new Term(PAIRS, pair)))))) {
            page(null, of(query, scope), MOST_NEAR, Sort.RELEVANCE, near);
        }
        return near;
    }

    /// What is longer than all keys is near to none; to find that out would take Lucene long.
    private Query fuzzy(String field, String key, int edits) {
        return key.codePointCount(0, key.length()) > longest + edits
                ? new MatchNoDocsQuery()
                : new FuzzyQuery(new Term(field, key), edits);
    }

    private static Query inside(String key) {
        if (key.codePointCount(0, key.length()) == 1) {
            return new PrefixQuery(new Term(PAIRS, key));
        }
        List<String> pairs = PairStream.pairs(key);
        // The last "pair" is the last character alone, as at the end of a name.
        return new PhraseQuery(PAIRS, pairs.subList(0, pairs.size() - 1).toArray(String[]::new));
    }

    private static Query any(Collection<String> keys, Function<String, Query> query) {
        return either(keys.stream().map(query).toArray(Query[]::new));
    }

    private static Query either(Query... queries) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Stream.of(queries).forEach(query -> either.add(query, Occur.SHOULD));
        return either.build();
    }

    private static Query of(Query query, Scope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!scope.classes().isEmpty()) {
            List<String> types =
                    scope.classes().stream().map(Node::getURI).sorted().toList();
            all.add(any(types, type -> new TermQuery(new Term(TYPE, type))), Occur.FILTER);
        }
        scope.isNamed().ifPresent(named -> all.add(new TermQuery(new Term(NAMED, named.toString())), Occur.FILTER));
        return all.build();
    }

    private void walk(Query query, Scope scope, IntPredicate goOn) {
        Query whole = of(query, scope);
        List<Integer> numbers = new ArrayList<>();
        ScoreDoc after = null;
        do {
            numbers.clear();
            after = page(after, whole, PAGE, ORDER, numbers);
        } while (numbers.stream().allMatch(goOn::test) && numbers.size() == PAGE);
    }

    /// Adds the next page of numbers.
    ///
    /// @return the last hit of the page, after which the next one begins
    private @Nullable ScoreDoc page(
            @Nullable ScoreDoc after, Query query, int size, Sort order, Collection<Integer> numbers) {
        try {
            TopDocs page = searcher.searchAfter(after, query, size, order);
            for (ScoreDoc hit : page.scoreDocs) {
                NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), NUMBER);
                values.advanceExact(hit.doc);
                numbers.add((int) values.longValue());
            }
            return page.scoreDocs.length == 0 ? null : page.scoreDocs[page.scoreDocs.length - 1];
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }
}

// What may stand where somebody types in the editor of queries: variables of the query, prefixes, terms of the ontology by
// name or label, things by any of their names. Nothing is asked of anybody but this service.
const MOST = 40;

// Letters of any script: a term is found by its Chinese label too.
const WORD = /[\p{L}\p{N}_.:?$-]*$/u;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const wordBefore = (editor) => {
  const cursor = editor.getDoc().getCursor();
  const before = editor.getDoc().getLine(cursor.line).slice(0, cursor.ch);
  const word = WORD.exec(before)[0];
  return { word, before: before.slice(0, before.length - word.length), line: cursor.line, end: cursor.ch };
};

const isDeclared = (editor, prefix) =>
  new RegExp(`^\\s*PREFIX\\s+${escaped(prefix)}:`, "im").test(editor.getValue());

// Replaces the word, and declares its prefix where the query does not.
const pick = (knows) => (editor, list, hint) => {
  editor.getDoc().replaceRange(hint.text, list.from, list.to);
  const prefix = hint.text.slice(0, hint.text.indexOf(":"));
  const space = hint.text.includes(":") && !hint.isDeclaration ? knows.prefixes[prefix] : undefined;
  if (space && !isDeclared(editor, prefix)) {
    editor.getDoc().replaceRange(`PREFIX ${prefix}: <${space}>\n`, { line: 0, ch: 0 });
  }
};

// The name, what it is called, what it means.
const draw = (element, list, hint) => {
  const name = document.createElement("code");
  name.textContent = hint.text;
  element.append(name);
  for (const [kind, text] of [["bdi", hint.label], ["small", hint.comment]]) {
    if (text) {
      const part = document.createElement(kind);
      part.textContent = text;
      element.append(" ", part);
    }
  }
};

const variables = (editor, at) => {
  const found = new Set(editor.getValue().match(/[?$][\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  return [...found]
    .filter((name) => name !== at.word && name.slice(1).startsWith(at.word.slice(1)))
    .map((text) => ({ text }));
};

const declarations = (knows, at) => Object.entries(knows.prefixes)
  .filter(([prefix]) => prefix.startsWith(at.word.replace(/:$/, "")))
  .map(([prefix, space]) => ({ text: `${prefix}: <${space}>`, isDeclaration: true }));

// Those whose name begins so come before those in which the word stands anywhere.
const terms = (knows, at) => {
  const word = at.word.toLowerCase();
  const local = word.replace(/^kg:/, "");
  const ranked = knows.terms
    .map((term) => {
      const name = term.name.toLowerCase().replace(/^kg:/, "");
      const label = term.label.toLowerCase();
      const rank = name.startsWith(local) ? 0 : label.startsWith(local) ? 1 : label.includes(local) ? 2 : 3;
      return { rank, hint: { text: term.name, label: term.label, comment: term.comment } };
    })
    .filter((found) => found.rank < 3)
    .sort((one, other) => one.rank - other.rank);
  return ranked.map((found) => found.hint);
};

const things = async (knows, at) => {
  const text = at.word.replace(/^id:/, "").replaceAll("-", " ").trim();
  if (text === "") return [];
  const response = await fetch("/suggest?" + new URLSearchParams({ q: text, lang: document.documentElement.lang }));
  if (!response.ok) return [];
  const hits = (await response.json()).hits;
  return hits
    .filter((hit) => hit.iri.startsWith(knows.prefixes.id))
    .map((hit) => ({ text: "id:" + hit.slug, label: hit.label, comment: hit.type }));
};

async function hints(editor, knows) {
  const at = wordBefore(editor);
  const list = /\bPREFIX\s+$/i.test(at.before)
    ? declarations(knows, at)
    : /^[?$]/.test(at.word)
      ? variables(editor, at)
      : at.word.startsWith("id:")
        ? await things(knows, at)
        : at.word.startsWith("kg:") || at.word === ""
          ? terms(knows, at)
          : [...terms(knows, at), ...(await things(knows, at))];
  return {
    from: { line: at.line, ch: at.end - at.word.length },
    list: list.slice(0, MOST).map((hint) => ({ ...hint, hint: pick(knows), render: draw })),
    to: { line: at.line, ch: at.end },
  };
}

// Shows what may stand here; by itself only where a prefix or a variable was begun.
export function completeIn(editor, knows) {
  const show = () => editor.showHint({
    closeCharacters: /[\s{}()[\],;>"]/,
    completeSingle: false,
    container: document.body,
    hint: () => hints(editor, knows),
  });
  editor.addKeyMap({ "Ctrl-Space": show });
  editor.on("inputRead", (_, change) => {
    const typed = change.text.join("");
    if (change.origin === "+input" && /^[\p{L}\p{N}:?$]$/u.test(typed) && /^(kg:|id:.|[?$])/.test(wordBefore(editor).word)) {
      show();
    }
  });
}

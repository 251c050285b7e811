// Oxigraph behind a small server: `node server.mjs PORT FILE` loads N-Triples and answers SPARQL queries by POST of a form.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import oxigraph from "oxigraph";

const LINES = 20_000; // A text of 10 M triples is longer than a string may be.

const [port, file] = process.argv.slice(2);
const store = new oxigraph.Store();

let lines = [];
const load = () => {
  store.load(lines.join("\n"), { format: "application/n-triples", no_transaction: true });
  lines = [];
};
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (lines.push(line) === LINES) load();
}
load();

const answer = (body) => {
  const query = new URLSearchParams(body).get("query");
  return store.query(query, { results_format: "json" });
};

createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    try {
      const body = Buffer.from(answer(Buffer.concat(parts).toString()));
      response.writeHead(200, { "Content-Type": "application/sparql-results+json", "Content-Length": body.length });
      response.end(body);
    } catch (error) {
      response.writeHead(400, { "Content-Type": "text/plain" });
      response.end(String(error));
    }
  });
}).listen(Number(port), "localhost");

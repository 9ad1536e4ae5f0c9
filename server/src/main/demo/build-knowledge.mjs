// Writes the demonstration's knowledge: two documents per World Cup and three overviews, in Spanish and in English.
//
// Run again when the data or the wording changes, with Node 20 or newer and nothing installed:
//
//   node build-knowledge.mjs <folder with openfootball's worldcup JSON, one file per year> [<target folder>]
//
// The documents are committed: facts from openfootball/worldcup.json, which is CC0 1.0. What the source does not tell (the
// scorers of most matches between 1954 and 2010) is left out rather than filled in.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCups } from './cups.mjs';
import { championsDocument, cupDocument, nationsDocument, scorersDocument } from './documents.mjs';
import * as english from './english.mjs';
import * as spanish from './spanish.mjs';

const [from, to = join(dirname(fileURLToPath(import.meta.url)), '../resources/demo/andres-cantor/knowledge')] = process.argv.slice(2);
if (!from) {
  console.error('usage: node build-knowledge.mjs <folder with worldcup json> [<target folder>]');
  process.exit(2);
}
const cups = readCups(from);
mkdirSync(to, { recursive: true });
readdirSync(to).filter(name => name.endsWith('.md')).forEach(name => rmSync(join(to, name)));

let bytes = 0;
const write = (name, text) => {
  bytes += Buffer.byteLength(text);
  writeFileSync(join(to, name), text);
};
for (const say of [spanish, english]) {
  cups.forEach(cup => write(say.file.cup(cup.year), cupDocument(say, cup)));
  write(say.file.champions, championsDocument(say, cups));
  write(say.file.scorers, scorersDocument(say, cups));
  write(say.file.nations, nationsDocument(say, cups));
}
console.log(`${2 * (cups.length + 3)} documents, ${Math.round(bytes / 1024)} KB, in ${to}`);

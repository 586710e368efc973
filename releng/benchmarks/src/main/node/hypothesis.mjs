// The quote matching of Hypothesis's client, after its published description: exact occurrences end the search,
// otherwise approximate ones with at most min(256, length / 2) errors; the score weighs quote 50, prefix 20,
// suffix 20 and position 2. Reads tasks, one JSON object a line, and answers each quote with a line of
// "start end score microseconds" ("-1 -1 0 …" where there is no match).
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import approxSearch from 'approx-string-match';

function search(text, words, maxErrors) {
  const exact = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approxSearch(text, words, maxErrors);
}

function similarity(text, words) {
  if (words.length === 0 || text.length === 0) {
    return 0;
  }
  return 1 - search(text, words, words.length)[0].errors / words.length;
}

function place(text, quote) {
  const matches = search(text, quote.exact, Math.min(256, quote.exact.length / 2));
  let best = null;
  for (const match of matches) {
    const words = 1 - match.errors / quote.exact.length;
    const prefix = quote.prefix
      ? similarity(text.slice(Math.max(0, match.start - quote.prefix.length), match.start), quote.prefix) : 1;
    const suffix = quote.suffix
      ? similarity(text.slice(match.end, match.end + quote.suffix.length), quote.suffix) : 1;
    const position = 1 - Math.abs(match.start - quote.hint) / text.length;
    const score = (50 * words + 20 * prefix + 20 * suffix + 2 * position) / 92;
    if (best === null || score > best.score) {
      best = { start: match.start, end: match.end, score };
    }
  }
  return best ?? { start: -1, end: -1, score: 0 };
}

const out = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2], 'utf8') })) {
  const task = JSON.parse(line);
  for (const quote of task.quotes) {
    const before = process.hrtime.bigint();
    const { start, end, score } = place(task.text, quote);
    out.push(`${start} ${end} ${score} ${Number(process.hrtime.bigint() - before) / 1000}`);
  }
}
process.stdout.write(out.join('\n') + '\n');

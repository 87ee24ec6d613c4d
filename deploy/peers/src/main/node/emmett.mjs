// Emmett on PostgreSQL, given the same work by the same protocol as the others: node emmett.mjs <url> <streams>
// <warm-up s> <measured s> <level>... where a level is 64:uniform, 64:zipf or 64:hot.
import { CommandHandler } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

const [url, streamCount, warmUp, measured, ...levels] = process.argv.slice(2);
const streams = Number(streamCount);
// As many connections as the other peers have. What meets a conflict is not tried again, as Emmett does when it is asked
// to: with its pauses fewer came through, and what failed is not counted.
const store = getPostgreSQLEventStore(url, { connectionOptions: { pool: new pg.Pool({ connectionString: url, max: 32 }) } });
const handle = CommandHandler({
  initialState: () => ({ last: -1 }),
  evolve: (state, event) => ({ last: event.data.number }),
});
let number = 0;
let acknowledged = 0;
let failed = 0;

function record(person, next) {
  return handle(store, `person-${person}`, (state) => {
    if (state.last === next) throw new Error('nothing new');
    return { type: 'SituationRecorded', data: { number: next, situation: 'emergency-shelter' } };
  });
}

function chooser(spread) {
  if (spread === 'hot') return () => 0;
  if (spread === 'uniform') return () => Math.floor(Math.random() * streams);
  const until = [];
  let total = 0;
  for (let rank = 1; rank <= streams; rank++) until.push((total += 1 / rank));
  return () => {
    const wanted = Math.random() * total;
    let low = 0;
    let high = streams - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (until[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

async function press(level, seconds) {
  const [inFlight, spread] = level.split(':');
  const choose = chooser(spread);
  const taken = [];
  const before = acknowledged;
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: Number(inFlight) }, async () => {
      for (let since = performance.now(); since < end; since = performance.now()) {
        try {
          await record(choose(), number++);
          acknowledged++;
          taken.push(performance.now() - since);
        } catch (error) {
          if (failed++ === 0) console.error('the first that failed:', error.message);
        }
      }
    }),
  );
  const lasted = (performance.now() - began) / 1000;
  taken.sort((a, b) => a - b);
  const share = (part) => Number((taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? 0).toFixed(3));
  return {
    level,
    perSecond: Number(((acknowledged - before) / lasted).toFixed(1)),
    p50: share(0.5),
    p99: share(0.99),
    p999: share(0.999),
    seconds: lasted,
  };
}

await store.schema.migrate();
await press('64:uniform', Number(warmUp));
for (const level of levels) {
  console.log(`begin ${level}`);
  console.log(`end ${JSON.stringify(await press(level, Number(measured)))}`);
}
const client = new pg.Client(url);
await client.connect();
const { rows } = await client.query(
  "select count(*) as stored, count(distinct (stream_id, message_data)) as different from emt_messages where message_type = 'SituationRecorded'",
);
await client.end();
console.log(`kept ${JSON.stringify({ acknowledged, stored: Number(rows[0].stored), distinct: Number(rows[0].different), failed })}`);
process.exit(0);

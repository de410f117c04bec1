// node polars.cjs FILE ROUNDS: the sixteen tables of SyntheticPeople.request() from the CSV file of the benchmarks, by Polars.
// Needs `npm install nodejs-polars nodejs-polars-linux-x64-gnu` beside it; POLARS_MAX_THREADS says on how many threads.
// Prints the seconds of each round, and the people of one table, which have to be those of the file.
const pl = require("nodejs-polars");

const [file, rounds] = process.argv.slice(2);
const names = ["district", "school", "age-band", "sex", "ethnic-group", "disability", "religion", "send"];
const tables = [];
for (const name of names) {
  tables.push([name]);
  if (name !== "district") {
    tables.push(["district", name]);
  }
}
tables.push(["ethnic-group", "sex", "disability"]);

function count(type) {
  const schema = Object.fromEntries(names.map((name) => [name, type]));
  const people = pl.readCSV(file, { columns: names, schema: { id: pl.Utf8, ...schema }, dtypes: schema });
  return tables.map((table) => people.groupBy(table).agg(pl.len().alias("people")));
}

for (const [name, type] of [["categories", pl.Categorical], ["strings", pl.Utf8]]) {
  for (let round = 0; round < Number(rounds); round++) {
    const start = process.hrtime.bigint();
    const counted = count(type);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    const people = counted[counted.length - 1].getColumn("people").sum();
    console.log(`${pl.version} ${name} ${seconds.toFixed(2)} s, ${people} people in ${counted.length} tables`);
  }
}

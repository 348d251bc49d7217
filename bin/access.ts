import { accessTable } from "#lib/access-table";

process.stdout.write(`${accessTable()}\n`);

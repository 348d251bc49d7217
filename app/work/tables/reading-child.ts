import { read as readList } from "./list-child";
import { answer, type Reading } from "./reading-task";
import { read as readTable } from "./table-child";

await answer({ list: readList, table: readTable } as Record<string, Reading<unknown, unknown>>);

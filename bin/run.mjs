// A command by its name, compiled first where its sources have changed.
import { compile, load } from "./compile.mjs";

const [name] = process.argv.splice(2, 1);
try {
  await compile();
} catch (error) {
  process.stderr.write(
    error.code === "ERR_MODULE_NOT_FOUND" ? "The packages are not installed:  npm ci --omit=dev\n" : `${error.stack}\n`,
  );
  process.exit(1);
}
// What a command makes of the data is its user's alone. The program itself, compiled above, may be another user's to run.
process.umask(0o077);
await load(`command-${name}`);

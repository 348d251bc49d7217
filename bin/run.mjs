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
await load(`command-${name}`);

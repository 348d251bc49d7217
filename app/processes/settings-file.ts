import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";

/** The file of settings, of which the environment holds what was not set otherwise. */
export class SettingsFile {
  readonly #path: string;
  readonly #environment: NodeJS.Dict<string>;
  #taken: readonly string[];

  /** @param environment into which the file was read already */
  constructor(path: string, environment: NodeJS.Dict<string>) {
    this.#path = path;
    this.#environment = environment;
    this.#taken = Object.entries(this.#read()).flatMap(([name, value]) => (environment[name] === value ? [name] : []));
  }

  #read(): NodeJS.Dict<string> {
    return existsSync(this.#path) ? parseEnv(readFileSync(this.#path, "utf8")) : {};
  }

  /** Puts what the file says now in the place of what it said before. Returns what undoes it. */
  readAnew(): () => void {
    const [former, taken] = [{ ...this.#environment }, this.#taken];
    for (const name of this.#taken) delete this.#environment[name];
    const fresh = Object.entries(this.#read()).filter(([name]) => this.#environment[name] === undefined);
    for (const [name, value] of fresh) this.#environment[name] = value;
    this.#taken = fresh.map(([name]) => name);
    return () => {
      for (const name of this.#taken) delete this.#environment[name];
      for (const [name, value] of Object.entries(former)) this.#environment[name] = value;
      this.#taken = taken;
    };
  }
}

import { AggregatorRegistry, Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { probes, publicFile } from "./routes";

const kindOf = (path: string): "file" | "probe" | "save" | "page" => {
  if (path.startsWith("/_next/") || publicFile.test(path)) return "file";
  if (Object.values<string>(probes).includes(path)) return "probe";
  return path.startsWith("/api/") ? "save" : "page";
};

/** Upper bounds of the time a request takes, in seconds. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures of one process, fit to be sent to another one. */
export type Figures = Awaited<ReturnType<Registry["getMetricsAsJSON"]>>;

/** What one process has done and how it is; nothing of any person or firm. */
export class ProcessFigures {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "leapmark_request_seconds",
    help: "Time until a request was answered, by kind and class of status",
    labelNames: ["kind", "status"],
    buckets: bounds,
    registers: [this.#registry],
  });
  readonly #limits = new Counter({
    name: "leapmark_limits_struck_total",
    help: "Requests that a limit turned away",
    labelNames: ["limit"],
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry, prefix: "leapmark_" });
  }

  answered(path: string, status: number, seconds: number, limit: string | undefined): void {
    this.#requests.observe({ kind: kindOf(path), status: `${Math.floor(status / 100)}xx` }, seconds);
    if (limit !== undefined) this.#limits.inc({ limit });
  }

  now(): Promise<Figures> {
    return this.#registry.getMetricsAsJSON();
  }

  /** Together with those of other processes, in the text format of Prometheus. */
  async text(ofOthers: readonly Figures[]): Promise<string> {
    if (ofOthers.length === 0) return this.#registry.metrics();
    return AggregatorRegistry.aggregate([await this.now(), ...ofOthers]).metrics();
  }
}

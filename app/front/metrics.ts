import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { ServiceCounts } from "#db/service/overview";
import { probes, publicFile } from "./routes";

/** What is counted at the moment when somebody asks; sizes in bytes. */
export type Stand = {
  counts: ServiceCounts;
  storage: { free: number | null; all: number | null; database: number | null; backupAt: Date | null };
};

const kindOf = (path: string): "file" | "probe" | "save" | "page" => {
  if (path.startsWith("/_next/") || publicFile.test(path)) return "file";
  if (Object.values<string>(probes).includes(path)) return "probe";
  return path.startsWith("/api/") ? "save" : "page";
};

/** Upper bounds of the time a request takes, in seconds. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures of a process and its service for a program that watches them; nothing of any person or firm. */
export class Metrics {
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
  readonly #gauges = new Map<string, Gauge>();

  /** @param token by which they may be read from elsewhere; without one from this machine alone */
  constructor(
    readonly token: string | null,
    private readonly stand: () => Promise<Stand>,
  ) {
    collectDefaultMetrics({ register: this.#registry, prefix: "leapmark_" });
  }

  answered(path: string, status: number, seconds: number, limit: string | undefined): void {
    this.#requests.observe({ kind: kindOf(path), status: `${Math.floor(status / 100)}xx` }, seconds);
    if (limit !== undefined) this.#limits.inc({ limit });
  }

  #set(name: string, help: string, values: Readonly<Record<string, number | null>>, label: string): void {
    const gauge = this.#gauges.get(name) ?? new Gauge({ name, help, labelNames: [label], registers: [this.#registry] });
    this.#gauges.set(name, gauge);
    for (const [of, value] of Object.entries(values)) if (value !== null) gauge.set({ [label]: of }, value);
  }

  /** All figures in the text format of Prometheus. */
  async text(): Promise<{ type: string; body: string }> {
    const { counts, storage } = await this.stand();
    this.#set("leapmark_jobs", "Jobs by state", counts.jobs, "state");
    this.#set("leapmark_mails", "Mails that wait or were given up", counts.mails, "state");
    this.#set("leapmark_sign_ins_day", "Sign-ins of the last day", counts.signIns, "came");
    const { free, all, database, backupAt } = storage;
    this.#set("leapmark_bytes", "Bytes where the data lie", { free, all, database }, "of");
    const backup = backupAt && backupAt.getTime() / 1000;
    this.#set("leapmark_last_backup_timestamp_seconds", "When the last backup was begun", { backup }, "of");
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}

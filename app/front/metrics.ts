import { Gauge, Registry } from "prom-client";
import type { ServiceCounts } from "#db/service/overview";
import { type Figures, ProcessFigures } from "./process-figures";

/** What is counted at the moment when somebody asks; sizes in bytes. */
export type Stand = {
  counts: ServiceCounts;
  storage: { free: number | null; all: number | null; database: number | null; backupAt: Date | null };
};

export type MetricsSettings = {
  /** By which they may be read from elsewhere; without one from this machine alone. */
  token: string | null;
  stand: () => Promise<Stand>;
  /** Of this process; its own where nobody else asks for them. */
  figures?: ProcessFigures;
  /** Figures of the other processes of the service on this machine. */
  ofOthers?: () => Promise<Figures[]>;
};

/** Figures of a service, and of its processes together, for a program that watches them; nothing of any person or firm. */
export class Metrics {
  readonly token: string | null;
  readonly #stand: () => Promise<Stand>;
  readonly #figures: ProcessFigures;
  readonly #ofOthers: () => Promise<Figures[]>;
  readonly #registry = new Registry();
  readonly #gauges = new Map<string, Gauge>();

  constructor({ token, stand, figures = new ProcessFigures(), ofOthers = async () => [] }: MetricsSettings) {
    this.token = token;
    this.#stand = stand;
    this.#figures = figures;
    this.#ofOthers = ofOthers;
  }

  answered(...request: Parameters<ProcessFigures["answered"]>): void {
    this.#figures.answered(...request);
  }

  #set(name: string, help: string, values: Readonly<Record<string, number | null>>, label: string): void {
    const gauge = this.#gauges.get(name) ?? new Gauge({ name, help, labelNames: [label], registers: [this.#registry] });
    this.#gauges.set(name, gauge);
    for (const [of, value] of Object.entries(values)) if (value !== null) gauge.set({ [label]: of }, value);
  }

  /** All figures in the text format of Prometheus. */
  async text(): Promise<{ type: string; body: string }> {
    const [{ counts, storage }, ofOthers] = await Promise.all([this.#stand(), this.#ofOthers()]);
    this.#set("leapmark_jobs", "Jobs by state", counts.jobs, "state");
    this.#set("leapmark_mails", "Mails that wait or were given up", counts.mails, "state");
    this.#set("leapmark_sign_ins_day", "Sign-ins of the last day", counts.signIns, "came");
    const { free, all, database, backupAt } = storage;
    this.#set("leapmark_bytes", "Bytes where the data lie", { free, all, database }, "of");
    const backup = backupAt && backupAt.getTime() / 1000;
    this.#set("leapmark_last_backup_timestamp_seconds", "When the last backup was begun", { backup }, "of");
    const body = `${await this.#figures.text(ofOthers)}${await this.#registry.metrics()}`;
    return { type: this.#registry.contentType, body };
  }
}

import { firstOperatorPath } from "../accounts/first-operator";
import { ProcessFigures } from "../front/process-figures";
import { openService } from "../service/open-service";
import { renewColumns } from "../service/renew-columns";
import { onWake, wakeWorker } from "../work/wake";
import { figuresOfOthers } from "./figures-of-others";
import { aliveEvery, onTold, type Role, roleVariable, tell } from "./messages";
import { endOf, ownLog } from "./own-log";
import { beginServing } from "./serving";
import { beginWorking } from "./working";

/** Answers people. What is put into the queue of jobs is told to the process that does them. */
async function serve(figures: ProcessFigures): Promise<void> {
  const log = ownLog({ isOneOfMany: true });
  const store = await openService();
  const { home, drain } = await beginServing(store, log, { figures, ofOthers: figuresOfOthers() });
  onWake(() => tell({ kind: "job" }));
  endOnceTold(endOf([() => drain({ gently: true }), () => store.close()], log));
  tell({ kind: "ready", home, firstOperator: null });
}

/** Does what no request waits for, and before that what has to be done once before anybody is answered. */
async function work(): Promise<void> {
  const log = ownLog({ isOneOfMany: true });
  const store = await openService();
  await renewColumns(store, log);
  const stop = beginWorking(store, log);
  onTold("job", wakeWorker);
  const offer = await firstOperatorPath(store, new Date());
  endOnceTold(endOf([stop, () => store.close()], log));
  tell({ kind: "ready", home: null, firstOperator: offer && { path: offer.path, until: offer.until.toISOString() } });
}

function endOnceTold(end: (status: number) => Promise<void>): void {
  process.on("SIGTERM", () => void end(0));
  // Without a supervisor nobody is led here, and nobody would end it.
  process.on("disconnect", () => void end(1));
}

const roles: Record<Role, (figures: ProcessFigures) => Promise<void>> = { serve, work };

/** Takes the role in a service that the environment names, until the supervisor ends it or is gone. Throws where it cannot. */
export async function beOneOfMany(): Promise<void> {
  // From a keyboard they reach every process at once; only the supervisor ends the others, in turn.
  for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => {});
  const figures = new ProcessFigures();
  await roles[process.env[roleVariable] as Role](figures);
  setInterval(() => {
    figures.now().then(
      (now) => tell({ kind: "alive", figures: now }),
      () => {},
    );
  }, aliveEvery);
}

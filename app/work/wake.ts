const bell = Symbol.for("leapmark.jobs");
// Next bundles routes and the outer server apart: what both know is the process.
const shared: { [bell]?: () => void } = globalThis as never;

/** Sets what is called when a job was put into the queue. */
export const onWake = (work: (() => void) | undefined): void => {
  if (work) shared[bell] = work;
  else delete shared[bell];
};

/** Tells the worker of this process, if it has one, that there is a job. */
export const wakeWorker = (): void => shared[bell]?.();

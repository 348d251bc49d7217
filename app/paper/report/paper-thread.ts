import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { Answer, Task } from "./beside";
import "./behind-answers";

async function done(task: Task): Promise<Uint8Array> {
  if (task.kind === "set") {
    const { setDocument } = await import("./setting/document");
    return setDocument(task.manuscript);
  }
  const { svg, width, background } = task;
  return new Resvg(svg, {
    background,
    fitTo: { mode: "width", value: width },
    // No machine's own fonts: a picture looks the same wherever it is drawn.
    font: { fontFiles: workerData.fonts, loadSystemFonts: false, defaultFontFamily: workerData.family },
  })
    .render()
    .asPng();
}

parentPort?.on("message", async ({ id, ...task }: { id: number } & Task) => {
  const answer = await done(task as Task).then(
    (bytes): Answer => ({ id, bytes }),
    (error: unknown): Answer => ({ id, error: String(error) }),
  );
  parentPort?.postMessage(answer);
});

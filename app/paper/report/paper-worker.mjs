import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { register } from "tsx/esm/api";
import "./behind-answers.mjs";

// A thread of its own does not know how TypeScript is read in the bundle that started it.
register();

const tasks = {
  draw: ({ svg, width, background }) =>
    new Resvg(svg, {
      background,
      fitTo: { mode: "width", value: width },
      // No machine's own fonts: a picture looks the same wherever it is drawn.
      font: { fontFiles: workerData.fonts, loadSystemFonts: false, defaultFontFamily: workerData.family },
    })
      .render()
      .asPng(),
  set: async ({ manuscript }) => {
    const { setDocument } = await import("./setting/document.ts");
    return setDocument(manuscript);
  },
};

parentPort?.on("message", async ({ id, kind, ...task }) => {
  try {
    parentPort?.postMessage({ id, bytes: await tasks[kind](task) });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});

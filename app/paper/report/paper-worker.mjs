import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { patchDocument } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import "./behind-answers.mjs";

/** Works out a document's pages, guessing where it cannot, and writes their numbers into its contents. */
const pageNumbers = estimatePageNumbersWith({ guess: true });

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
  number: ({ bytes }) => patchDocument({ data: bytes, outputType: "uint8array", patches: {}, pageNumbers }),
};

parentPort?.on("message", async ({ id, kind, ...task }) => {
  try {
    parentPort?.postMessage({ id, bytes: await tasks[kind](task) });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});

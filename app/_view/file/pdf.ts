import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { dotsAtMost, drawingPath, drawnSize } from "#lib/programme/drawn";
import { dropCanvas, FileTrouble, type Look, newCanvas, type ShownFile } from "./shown-file";
import styles from "./viewer.module.css";

type Library = typeof import("pdfjs-dist");

/** How long the thread may take to open a file, and to draw one page, in milliseconds: a bomb is stopped by then. */
const patience = 20_000;

/** The thread that reads and draws one file, and is ended with it. */
class Drawer {
  readonly thread: Worker;
  /** Is broken off where the thread fails, or takes too long. */
  readonly #broken: Promise<never>;
  #breakOff: (trouble: FileTrouble) => void = () => undefined;

  constructor(address: string) {
    this.#broken = new Promise((_, reject) => {
      this.#breakOff = reject;
    });
    this.#broken.catch(() => undefined);
    this.thread = new Worker(address, { type: "module" });
    this.thread.onerror = () => this.stop("browser");
  }

  /** What comes first: the end of the work, or that of the thread. */
  async within<Value>(work: Promise<Value>): Promise<Value> {
    const timer = setTimeout(() => this.stop("stopped"), patience);
    try {
      return await Promise.race([work, this.#broken]);
    } finally {
      clearTimeout(timer);
    }
  }

  stop(why: "browser" | "stopped"): void {
    this.thread.terminate();
    this.#breakOff(new FileTrouble(why));
  }
}

/** What is wrong with a file that the library does not open. */
function troubleOf(error: unknown): FileTrouble {
  if (error instanceof FileTrouble) return error;
  return new FileTrouble(error instanceof Error && error.name === "PasswordException" ? "locked" : "damaged");
}

const library = (): Promise<Library> =>
  import("pdfjs-dist/legacy/build/pdf.mjs").catch(() => {
    throw new FileTrouble("browser");
  });

/** What a file may not do: nothing of it runs, and no picture in it is larger than it could be drawn. */
const held = {
  isEvalSupported: false,
  enableXfa: false,
  maxImageSize: 8 * dotsAtMost,
  canvasMaxAreaInBytes: 4 * dotsAtMost,
  // The page fetches for the thread, which may not.
  useWorkerFetch: false,
  verbosity: 0,
};

/** A PDF, drawn page by page in a thread of its own. The bytes are the thread's from then on. */
export async function openPdf(bytes: Uint8Array, signal: AbortSignal): Promise<ShownFile> {
  const loaded = await library();
  signal.throwIfAborted();
  const { getDocument, PDFWorker, version } = loaded;
  const base = new URL(`${drawingPath}/${version}/`, window.location.href).href;
  const drawer = new Drawer(`${base}pdf.worker.min.mjs`);
  // Given one, the library never falls back to drawing in the page itself; its types do not know of it.
  const worker = new PDFWorker({ port: drawer.thread as unknown as null, verbosity: 0 });
  const task = getDocument({
    ...held,
    ...{ data: bytes, worker, cMapUrl: `${base}cmaps/`, cMapPacked: true },
    ...{ standardFontDataUrl: `${base}standard_fonts/`, wasmUrl: `${base}wasm/` },
  });
  const end = () => {
    loaded.TextLayer.cleanup();
    task.destroy().catch(() => undefined);
    worker.destroy();
    drawer.thread.terminate();
  };
  signal.addEventListener("abort", end);
  try {
    const file = await drawer.within(task.promise);
    const part = { loaded, file, drawer, page: null };
    const draw = (look: Look, given: AbortSignal) => drawPage(part, look, given);
    return { pages: file.numPages, draw, end };
  } catch (error) {
    end();
    throw troubleOf(error);
  } finally {
    signal.removeEventListener("abort", end);
  }
}

/** What is open, and the page that was drawn last: what is unpacked of it is kept for other sizes of it. */
type Opened = { loaded: Library; file: PDFDocumentProxy; drawer: Drawer; page: PDFPageProxy | null };

async function drawPage(opened: Opened, look: Look, signal: AbortSignal) {
  const { loaded, file, drawer } = opened;
  const page = await drawer.within(file.getPage(look.page)).catch((error) => {
    throw troubleOf(error);
  });
  signal.throwIfAborted();
  if (opened.page !== page) opened.page?.cleanup();
  opened.page = page;
  const rotation = (page.rotate + look.turn) % 360;
  const size = drawnSize(page.getViewport({ scale: 1, rotation }), look.room, look.zoom, look.density);
  const viewport = page.getViewport({ scale: size.scale, rotation });
  const canvas = newCanvas(size);
  const task = page.render({
    ...{ canvas, viewport, annotationMode: loaded.AnnotationMode.ENABLE },
    transform: [canvas.width / size.width, 0, 0, canvas.height / size.height, 0, 0],
  });
  const cancel = () => task.cancel();
  signal.addEventListener("abort", cancel);
  try {
    await drawer.within(task.promise);
    const words = await drawer.within(wordsOf(loaded, page, viewport));
    return { canvas, words, hasWords: words.textContent?.trim() !== "", size };
  } catch (error) {
    dropCanvas(canvas);
    throw troubleOf(error);
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

/** The words of a page, each where it is drawn: to select, to copy, and to be read out. */
async function wordsOf({ TextLayer }: Library, page: PDFPageProxy, viewport: PageViewport): Promise<HTMLElement> {
  const container = document.createElement("div");
  container.className = styles.words ?? "";
  container.style.setProperty("--total-scale-factor", String(viewport.scale * (viewport.userUnit || 1)));
  const source = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
  const layer = new TextLayer({ textContentSource: source, container, viewport });
  // A page without readable words is still a page.
  await layer.render().catch(() => undefined);
  // On which the library measures letters.
  for (const each of document.querySelectorAll<HTMLElement>("canvas.hiddenCanvasElement")) each.hidden = true;
  return container;
}

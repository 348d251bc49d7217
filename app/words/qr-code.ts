import { renderSVG } from "uqr";

/** A text as a picture for a phone to scan: SVG, dark on light whatever the page around it is. */
export const qrCode = (text: string): string =>
  renderSVG(text, { ecc: "M", border: 2, whiteColor: "#fff", blackColor: "#000" });

import { Fragment, isValidElement, type ReactNode } from "react";
import { styleOf } from "./svg-styles";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? "");

/** The attributes whose names keep their capitals. */
const kept = new Set(["viewBox"]);
/** What is for readers of pages alone. */
const left = new Set(["children", "className", "role", "aria-label", "aria-hidden"]);

function attribute([name, value]: [string, unknown]): string {
  if (left.has(name) || value === undefined || value === null || value === false) return "";
  const written = kept.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return ` ${written}="${escaped(String(value))}"`;
}

/**
 * A drawing of the pages as the text of an SVG file with its styles in it. The framework's own rendering is not to be
 * had where forms and files are answered; a drawing holds neither state nor effects, so calling its parts is all there is.
 */
export function svgMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(svgMarkup).join("");
  if (!isValidElement<Record<string, unknown>>(node)) return escaped(String(node));
  const { type, props } = node;
  const children = props.children as ReactNode;
  if (type === Fragment) return svgMarkup(children);
  if (typeof type === "function") return svgMarkup((type as (props: unknown) => ReactNode)(props));
  const attributes = Object.entries(props).map(attribute).join("");
  const style = styleOf(String(type), String(props.className ?? ""));
  const styling = style === "" ? "" : ` style="${escaped(style)}"`;
  const root = type === "svg" ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  return `<${String(type)}${root}${styling}${attributes}>${svgMarkup(children)}</${String(type)}>`;
}

import type { TypedUnit } from "#lib/instrument/typed";

/** What marks the controls of money, whose amounts are held against each other. */
export const moneyMark = "data-money";

/** Tells the line below a control that the page has put another text into it. */
const shownEvent = "shown";

type Numbers = { unit: TypedUnit; min: number; decimals: number };

/** How a phone lets a number be typed: keyboards of digits have no minus on iPhones, and the plain ones no point. */
export const numberControl = ({ unit, min, decimals }: Numbers) => ({
  type: "text" as const,
  inputMode:
    min < 0 ? ("text" as const) : decimals > 0 || unit === "wan-yuan" ? ("decimal" as const) : ("numeric" as const),
  autoComplete: "off",
  ...(unit === "wan-yuan" && { [moneyMark]: "" }),
});

/** Puts a text into a control as the page, not its reader, does. */
export function showIn(control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event(shownEvent));
}

/** Of the line that says how long the text of a control is. */
export const countId = (name: string): string => `${name}-count`;

/** The control of a name in the form that something stands in. */
export const controlBeside = <Control extends HTMLElement>(place: Element | null, name: string): Control | null =>
  place?.closest("form")?.querySelector<Control>(`[name="${name}"]`) ?? null;

/**
 * Looks whenever another text stands in a control, also when the page has put it there, but not at what an input method
 * is still putting together; returns what ends that.
 */
export function watchText(control: HTMLElement, look: () => void): () => void {
  const see = (event: Event) => (event as InputEvent).isComposing || look();
  const kinds = ["input", "compositionend", shownEvent];
  for (const kind of kinds) control.addEventListener(kind, see);
  return () => {
    for (const kind of kinds) control.removeEventListener(kind, see);
  };
}

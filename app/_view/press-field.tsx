import { PressGuard } from "./press-guard";

/** Marks a form whose act is done once: sent twice, it leads where the first sending led. A new mark with every page. */
export function PressField() {
  return <PressGuard mark={crypto.randomUUID()} />;
}

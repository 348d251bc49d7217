import { after } from "../entry/capable";
import { pressName } from "../press-name";
import { alongEvent, unsavedMark } from "./unsaved";

/** Milliseconds after which no answer counts as none. */
const patience = 20_000;

const baseName = "base";

/** Whether nothing is said where nothing was said before: there is nothing to lose then. */
function isBlank(form: HTMLFormElement): boolean {
  const fields = new FormData(form);
  return fields.get(baseName) === "0" && fields.get("text")?.toString().trim() === "";
}

/** The forms within a place whose words are not saved. */
export const unsavedIn = (place: HTMLElement): HTMLFormElement[] =>
  [...place.querySelectorAll<HTMLFormElement>(`form[${unsavedMark}]`)].filter((form) => !isBlank(form));

/** What a form sends when it is saved. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  const save = form.querySelector<HTMLButtonElement>('button[name="do"][value="save"]');
  if (save) fields.set(save.name, save.value);
  return fields;
}

/** Gives a form, and those beside it, what their page would now hold, so that they can be sent once more. */
function renew(form: HTMLFormElement, page: Document, isSaved: boolean): void {
  const part = form.closest("section");
  const fresh = page.getElementById(part?.id ?? "");
  const freshly = (name: string) => fresh?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
  const put = (place: HTMLElement | null, name: string) => {
    const value = freshly(name);
    if (value === undefined) return;
    for (const field of place?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []) field.value = value;
  };
  put(form, pressName);
  // Whoever wrote beside a version that they have not seen has not seen it by this either.
  if (isSaved) put(part, baseName);
}

/** What came of it: "saved", or what is wrong. */
async function send(form: HTMLFormElement): Promise<string> {
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: fieldsOf(form),
      signal: after(patience),
    });
    if (!answer.ok) return answer.status === 404 ? "gone" : answer.status === 429 ? "often" : "unreachable";
    const { pathname, searchParams } = new URL(answer.url);
    if (pathname.endsWith("/sign-in")) return "signed-out";
    if (pathname.endsWith("/clients")) return "gone";
    const done = searchParams.get("done");
    renew(form, new DOMParser().parseFromString(await answer.text(), "text/html"), done === "saved");
    return done === null ? (searchParams.get("problem") ?? "unreadable") : "saved";
  } catch {
    return "unreachable";
  }
}

/** Saves parts one after another, and tells each how it went; stops at the first one that is refused. */
export async function saveParts(forms: readonly HTMLFormElement[]): Promise<boolean> {
  for (const form of forms) {
    const detail = await send(form);
    if (detail === "saved") form.removeAttribute(unsavedMark);
    form.dispatchEvent(new CustomEvent(alongEvent, { detail }));
    if (detail !== "saved") return false;
  }
  return true;
}

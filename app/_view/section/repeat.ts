/** Answers a question as the one before it in its card is answered, as if a person had chosen it. */
export function repeat(form: HTMLFormElement, { value, dataset }: HTMLButtonElement): void {
  const before = form.elements.namedItem(dataset.as ?? "");
  const chosen = before instanceof RadioNodeList ? before.value : "";
  form.querySelector<HTMLInputElement>(`[name="${value}"][value="${chosen}"]`)?.click();
}

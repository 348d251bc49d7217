/** On paper: what the pages belong to at their head, save the first, which has it in its text, and their number below. */
export function PageMargins({ header }: { header: string }) {
  const style = `@media print {
  @page {
    @top-left { content: "${quoted(header)}"; font-size: 8pt; }
    @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; }
  }
  @page :first { @top-left { content: none; } }
}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every character but letters, numbers and spaces is escaped
  return <style dangerouslySetInnerHTML={{ __html: style }} />;
}

/** Safe inside a string of a style sheet and inside the element that holds it. */
const quoted = (text: string) =>
  text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `);

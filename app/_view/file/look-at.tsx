import { translator } from "#app/translate";
import type { Locale } from "#lib/text/text";
import styles from "./look-at.module.css";
import { LookButton } from "./look-button";

type Props = {
  href: string;
  name: string;
  /** What it is evidence for, in words. */
  about: string | null;
  /** The kind of file by its content, where the page knows it. */
  type?: string;
  locale: Locale;
};

const isShown = (type: string | undefined): boolean => type === undefined || /^(pdf|jpeg|png)$/.test(type);

/** Beside a link that saves a file: looks at it in the page, or says that this kind can only be saved. */
export function LookAt({ href, name, about, type, locale }: Props) {
  const translate = translator(locale);
  if (!isShown(type)) return <span className={`${styles.only} screen`}>{translate("viewer.only")}</span>;
  const words = { look: translate("viewer.look"), lookAt: translate("viewer.lookAt", { name }) };
  return <LookButton {...{ href, name, about, words }} />;
}

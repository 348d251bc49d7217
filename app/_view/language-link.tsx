"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "../../lib/instrument/text";
import { answersForm } from "./answers-form";

/** Switches the language and stays on the page. */
export function LanguageLink({ to, label, title, className }: Props) {
  const path = usePathname();
  const [, , subject, , place, section] = path.split("/");
  const there = path.replace(/^\/[^/]+/, `/${to}`);
  if (subject === "sheets" && place === "sections" && section)
    return (
      <button
        type="submit"
        form={answersForm}
        name="locale"
        value={to}
        formNoValidate
        className={`plain ${className}`}
        lang={to}
        title={title}
      >
        {label}
      </button>
    );
  return (
    <a href={there} className={className} hrefLang={to} lang={to} title={title}>
      {label}
    </a>
  );
}

type Props = { to: Locale; label: string; title: string; className: string | undefined };

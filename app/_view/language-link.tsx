"use client";

import { useParams, usePathname, useSearchParams } from "next/navigation";
import type { Locale } from "#lib/text/text";
import { answersForm } from "./answers-form";

/** Switches the language and stays on the page, with all that its address says of it. */
export function LanguageLink({ to, label, title, className }: Props) {
  const there = usePathname().replace(/^\/[^/]+/, `/${to}`);
  const query = useSearchParams().toString();
  const isFilling = there.split("/")[2] === "fill";
  const { section, token } = useParams();
  // The page that is shown, not the address asked for: where the sheet is gone, there is no form.
  if (section || (isFilling && token && !there.endsWith("/over")))
    return (
      <button
        type="submit"
        form={answersForm}
        name="locale"
        value={to}
        className={`plain ${className}`}
        lang={to}
        title={title}
      >
        {label}
      </button>
    );
  return (
    <a href={query ? `${there}?${query}` : there} className={className} hrefLang={to} lang={to} title={title}>
      {label}
    </a>
  );
}

type Props = { to: Locale; label: string; title: string; className: string | undefined };

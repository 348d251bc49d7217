import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "../_view/base.css";
import { languages } from "#lib/text/languages";
import { Frame } from "../_view/frame";
import { localeOf, localeOrDefault } from "../accounts/session";
import { translator } from "../translate";
import { framePerson } from "./frame-person";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

// The nonce of the content security policy differs with every response, so no page can be built beforehand.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#f7f5f0" };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const translate = translator(localeOrDefault((await params).locale));
  const product = translate("common.product");
  return {
    title: { default: `${product} · ${translate("common.tagline")}`, template: `%s · ${product}` },
    formatDetection: { telephone: false, email: false, address: false },
    icons: { icon: "/icon.svg" },
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale);
  if (!locale) notFound();
  const { lang, direction } = languages[locale];
  return (
    <html lang={lang} dir={direction === "rtl" ? direction : undefined}>
      <body>
        <Frame locale={locale} translate={translator(locale)} person={await framePerson(locale)}>
          {children}
        </Frame>
      </body>
    </html>
  );
}

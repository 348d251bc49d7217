import type { Metadata } from "next";
import { localeOrDefault } from "../accounts/session";
import { type Translate, translator } from "../translate";

type Props = { params: Promise<{ locale: string }> };

/** The title of a page by the name of its words, in the language of its address. */
export const pageTitle =
  (words: Parameters<Translate>[0]) =>
  async ({ params }: Props): Promise<Metadata> => ({
    title: translator(localeOrDefault((await params).locale))(words),
  });

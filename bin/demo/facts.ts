import type { FactKey, FactValue, FirmFacts, ListRow } from "#lib/rules/fact";
import { factsFrom } from "#lib/rules/keys";
import { pressed, rounded } from "./chance";
import type { DemoFirm } from "./firm";

/** Where a round's firms stand: the middle of their spread lies a little above or round the thresholds. */
export type Profile = {
  /** Median revenue of the last year, 万元. */
  revenue: number;
  /** Median share of R&D in revenue, per cent. */
  research: number;
  /** Mean number of invention patents on the main product. */
  inventions: number;
  /** Median share of the niche, per cent. */
  share: number;
  /** Mean score of the platform. */
  platform: number;
  /** The title that most of them hold. */
  title: string;
  /** Revenue on which some of them stand exactly, 万元. */
  border: number;
};

type Pair = readonly [string, FactValue];

const pad = (value: number) => String(value).padStart(2, "0");
const dayIn = ({ chance }: DemoFirm, from: number, to: number): string =>
  `${chance.whole(from, to)}-${pad(chance.whole(1, 12))}-${pad(chance.whole(1, 28))}`;

/** Numbers of three years that follow from each other: accounts, people, market. */
function books(firm: DemoFirm, profile: Profile, last: number): Pair[] {
  const { chance, latent } = firm;
  const pairs: Pair[] = [];
  const put = (key: string, value: number, decimals = 2) => pairs.push([key, rounded(Math.max(0, value), decimals)]);
  const main = Math.min(1, 0.95 + 0.02 * latent.order + 0.035 * chance.normal());
  const debt = 0.8 * pressed(0.35 - 0.3 * latent.order + 0.6 * chance.normal()) + 0.08;
  const research = profile.research * Math.exp(0.25 * latent.technology + 0.18 * chance.normal());
  const perHead = 85 * Math.exp(0.3 * chance.normal());
  let revenue = chance.happens(0.02) ? profile.border : profile.revenue * Math.exp(0.55 * latent.size);
  let share = profile.share * Math.exp(0.3 * latent.technology + 0.5 * chance.normal());
  for (const year of [last, last - 1, last - 2]) {
    const staff = Math.max(6, Math.round(revenue / perHead));
    const mainRevenue = revenue * Math.min(1, main + 0.01 * chance.normal());
    const assets = revenue * (1.1 + 0.1 * chance.normal());
    put(`revenue.${year}`, revenue);
    put(`main-business-revenue.${year}`, mainRevenue);
    put(`main-product-revenue.${year}`, mainRevenue * (0.72 + 0.25 * chance.share()));
    put(`research-spending.${year}`, revenue * (research / 100) * (1 + 0.08 * chance.normal()));
    put(`total-costs.${year}`, revenue * (0.9 + 0.06 * chance.normal()));
    pairs.push([`net-profit.${year}`, rounded(revenue * (0.07 + 0.05 * chance.normal()), 2)]);
    put(`total-assets.${year}`, assets);
    put(`total-liabilities.${year}`, assets * Math.min(0.97, debt));
    put(`staff.${year}`, staff, 0);
    put(`research-staff.${year}`, staff * Math.min(0.6, 0.05 + 0.022 * research), 0);
    put(`technology-staff.${year}`, staff * Math.min(0.7, 0.08 + 0.03 * research), 0);
    put(`main-product-share-domestic.${year}`, Math.min(80, share));
    put(`main-product-share-global.${year}`, Math.min(60, share * 0.3));
    put(`main-product-rank-domestic.${year}`, Math.max(1, Math.round(30 / share + chance.share() * 3)), 0);
    put(`main-product-rank-global.${year}`, Math.max(1, Math.round(90 / share + chance.share() * 5)), 0);
    revenue /= 1 + 0.13 + 0.08 * latent.growth + 0.05 * chance.normal();
    share *= 0.97;
  }
  const points = profile.platform + 4 * latent.technology + 3 * latent.order + 4 * chance.normal();
  put(`platform-score.${last + 1}`, Math.min(100, points), 1);
  put(`platform-score.${last}`, Math.min(100, points - 2 + 2 * chance.normal()), 1);
  return pairs;
}

const times = (count: number, row: (place: number) => ListRow): ListRow[] =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, place) => row(place + 1));

/** Patents on the main product, then models and software. */
function rightsOf(firm: DemoFirm, profile: Profile, last: number): ListRow[] {
  const { chance, latent, product } = firm;
  return [
    ...times(profile.inventions * Math.exp(0.45 * latent.technology + 0.4 * chance.normal()), (place) => ({
      kind: "invention-patent",
      name: `合成专利-${product}-${place}`,
      "owner-rank": chance.happens(0.95) ? 1 : 4,
      "transferred-in": chance.happens(0.12),
      granted: dayIn(firm, last - 8, last),
      "self-developed": true,
      linked: chance.happens(0.92),
      applied: chance.happens(0.94),
      "high-value": chance.happens(0.3),
    })),
    ...times(3 + 3 * chance.share() * Math.exp(0.3 * latent.technology), (place) => ({
      kind: chance.happens(0.8) ? "utility-model" : "software-copyright",
      name: `合成权利-${place}`,
      "owner-rank": 1,
      "transferred-in": false,
      granted: dayIn(firm, last - 5, last),
      linked: true,
      applied: true,
    })),
  ];
}

function titlesOf({ chance, latent }: DemoFirm, profile: Profile, last: number): ListRow[] {
  // Some have updated their data this year, some the year before.
  const updated = latent.technology > 0 ? `${last + 1}-01-15` : `${last}-04-20`;
  const titles: ListRow[] = [
    { kind: "innovative", granted: `${last - 1}-09-01`, expires: `${last + 2}-08-31`, updated },
  ];
  if (chance.happens(0.93))
    titles.push(
      chance.happens(0.95)
        ? { kind: profile.title, granted: `${last - 1}-06-01`, expires: `${last + 2}-05-31`, updated }
        : { kind: profile.title, granted: `${last - 4}-06-01`, expires: `${last - 1}-05-31` },
    );
  // A higher title is given to those that hold the one below it.
  if (profile.title === "little-giant" && chance.happens(0.97))
    titles.push({ kind: "specialised", granted: `${last - 1}-03-01`, expires: `${last + 2}-02-28` });
  if (chance.happens(pressed(latent.technology + 0.8)))
    titles.push({ kind: "high-technology", granted: `${last - 1}-12-01`, expires: `${last + 2}-11-30` });
  return titles;
}

/** Titles, rights, awards, bodies, certificates and standards. */
function holdings(firm: DemoFirm, profile: Profile, last: number): Pair[] {
  const { chance, latent } = firm;
  const rights = rightsOf(firm, profile, last);
  const titles = titlesOf(firm, profile, last);
  const award = { kind: "science", level: chance.happens(0.2) ? "national" : "provincial", rank: chance.whole(1, 5) };
  const body = { kind: "technology-centre", level: latent.technology > 0.9 ? "provincial" : "municipal" };
  const money = {
    amount: chance.whole(3, 40) * 100,
    "qualified-investor": true,
    "equity-given-up": chance.whole(3, 28),
  };
  const gained = (likely: boolean, row: ListRow): ListRow[] => (likely ? [row] : []);
  return [
    ["titles", titles],
    ["intellectual-property", rights],
    [
      "awards",
      gained(chance.happens(pressed(latent.technology - 2.5)), { ...award, day: dayIn(firm, last - 2, last) }),
    ],
    ["research-bodies", gained(chance.happens(pressed(latent.technology + 2.6)), { ...body, recognised: true })],
    [
      "certifications",
      gained(chance.happens(pressed(latent.order + 2.6)), {
        kind: "quality-system",
        name: "ISO 9001",
        expires: `${last + 2}-12-31`,
      }),
    ],
    [
      "standards",
      times(chance.share() * 2 * pressed(latent.technology), () => ({
        level: "industry",
        led: chance.happens(0.4),
        day: dayIn(firm, last - 4, last),
      })),
    ],
    ["maker-china", gained(chance.happens(0.01), { group: "enterprise", day: `${last}-11-05` })],
    ["equity-investments", gained(chance.happens(0.12), { day: dayIn(firm, last - 1, last), ...money })],
  ];
}

/** What an unsure firm leaves out; what the licence says is never missing. */
const oftenMissing = { careful: 0.012, contradictory: 0.02, careless: 0.05, patchy: 0.1 };

const none: ReadonlySet<FactKey> = new Set();

/** The facts of a firm, whose last complete accounting year is `last`; what is compulsory is never left out. */
export function factsOf(firm: DemoFirm, profile: Profile, last: number, compulsory = none): FirmFacts {
  const { chance, latent, manner, product } = firm;
  const yes = (likely: number) => chance.happens(likely);
  const levels = ["below-first", "first", "second", "third", "fourth"] as const;
  const answers: Pair[] = [
    ["industry-line", "industry"],
    ["controlled-with-little-giant", yes(0.02)],
    ["similar-product-in-group", yes(0.03)],
    ...books(firm, profile, last),
    ["main-product-name", product],
    ["main-product-code", String(3_000_000_000 + chance.whole(0, 999_999_999))],
    ["niche-since", dayIn(firm, last - Math.round(5 + 14 * pressed(latent.size)), yes(0.06) ? last - 1 : last - 4)],
    ["market-share-basis", `合成数据：按行业协会年报所列${product}国内销售总额推算。`],
    ["strategic-emerging-industry", yes(pressed(latent.technology))],
    ["chain-role", chance.early(["supports-chain", "fills-gap", "none"], 0.8)],
    ["own-brand", yes(0.94)],
    ["information-systems", yes(0.04) ? 0 : chance.whole(1, 6)],
    ["digital-level", levels[Math.min(4, Math.floor(5 * pressed(0.8 * latent.order)))] ?? "second"],
    ["province-points", chance.whole(0, 15)],
    ...holdings(firm, profile, last),
    ["abnormal-operations", yes(0.006)],
    ["serious-dishonesty", yes(0.002)],
  ];
  const licence: Pair[] = [
    ["uscc", firm.uscc],
    ["registered-in-mainland", true],
    ["registered-in-province", true],
    ["independent-legal-person", true],
    ["resident-enterprise", true],
  ];
  return factsFrom([...licence, ...answers.filter(([key]) => !yes(oftenMissing[manner]) || compulsory.has(key))]);
}

/** How much lower a checked number mostly comes out than the claimed one, where it does. */
export const correctedDown = (firm: DemoFirm, value: number): number =>
  rounded(value * (0.82 + 0.14 * firm.chance.share()), 2);

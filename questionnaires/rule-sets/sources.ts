/**
 * Where a document can be read: at the authority that published it, and where others copied it and it was read. Without
 * an address of its own, the ministry's list of documents, in which it stands by its number.
 */
export type Publication = { source: string; copy?: string };

const documents = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/index.html";

/** 工信部企业〔2022〕63号. */
export const measures2022 = {
  source: documents,
  copy: "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf",
} satisfies Publication;

/** 工信部政法〔2023〕138号. */
export const champion2023 = {
  source: documents,
  copy: "http://jxw.huangshi.gov.cn/cyks/cyzck/cyzckwjfb/202309/t20230927_1054867.html",
} satisfies Publication;

/** 工信厅企业函〔2025〕190号. */
export const notice2025 = { source: documents } satisfies Publication;

/** 工信厅企业函〔2026〕117号. */
export const notice2026 = {
  source: "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html",
} satisfies Publication;

/** 粤工信融资函〔2026〕39号. */
export const guangdong2026 = {
  source: "https://gdii.gd.gov.cn/gkmlpt/content/4/4915/post_4915026.html",
} satisfies Publication;

/** 粤工信规字〔2024〕5号. */
export const guangdong2024 = {
  source: "https://gdii.gd.gov.cn/gkmlpt/content/4/4459/mpost_4459794.html",
} satisfies Publication;

/** An answer of Guangdong's department: specialised firms are chosen among innovative ones. */
export const guangdongAnswer = {
  source: "https://gdii.gd.gov.cn/gkmlpt/content/4/4464/post_4464260.html",
} satisfies Publication;

/** 深工信规〔2025〕8号. */
export const shenzhen2025 = {
  source: "https://gxj.sz.gov.cn/xxgk/xxgkml/qt/tzgg/content/post_12433265.html",
} satisfies Publication;

/** Shandong's own indicators, published by its department of industry and information technology. */
export const shandong2022 = { source: "http://gxt.shandong.gov.cn/" } satisfies Publication;

/** 津工信中小企服〔2026〕5号. */
export const tianjin2026 = { source: "https://gyxxh.tj.gov.cn/" } satisfies Publication;

/** Hubei's notice of 10 February 2026. */
export const hubei2026 = { source: "https://jxt.hubei.gov.cn/" } satisfies Publication;

/** 工企业函〔2026〕160号. */
export const technologyRound2026 = {
  source: "https://wap.miit.gov.cn/jgsj/qyj/wjfb/art/2026/art_92fae9ab4aba4b44a1ab2e7233c48a54.html",
} satisfies Publication;

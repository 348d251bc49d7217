/** Marks of browsers and systems in what a browser says of itself, the more particular ones first. */
const browsers = [
  ["wechat", /MicroMessenger|wxwork/i],
  ["dingtalk", /DingTalk/i],
  ["edge", /Edg(e|A|iOS)?\//],
  ["qq", /QQBrowser/i],
  ["uc", /UCBrowser/i],
  ["360", /360(SE|EE)|QIHU/i],
  ["firefox", /Firefox\/|FxiOS\//],
  ["chrome", /Chrome\/|CriOS\//],
  ["safari", /Safari\//],
] as const;
const systems = [
  ["harmony", /HarmonyOS|OpenHarmony/],
  ["android", /Android/],
  ["ios", /iPhone|iPad|iPod/],
  ["windows", /Windows/],
  ["macos", /Macintosh|Mac OS X/],
  ["linux", /Linux|X11/],
] as const;

export type Browser = (typeof browsers)[number][0];
export type System = (typeof systems)[number][0];

/** With which kind of browser on which kind of system somebody came: enough to know one's own, too little to follow anybody. */
export type Device = { browser: Browser | null; system: System | null };

export const deviceOf = (userAgent: string): Device => ({
  browser: browsers.find(([, mark]) => mark.test(userAgent))?.[0] ?? null,
  system: systems.find(([, mark]) => mark.test(userAgent))?.[0] ?? null,
});

/** A device as it is stored, and back again. */
export const deviceText = ({ browser, system }: Device): string => `${browser ?? ""} ${system ?? ""}`;
export function deviceIn(text: string | null): Device {
  const [browser, system] = (text ?? "").split(" ");
  return {
    browser: browsers.find(([name]) => name === browser)?.[0] ?? null,
    system: systems.find(([name]) => name === system)?.[0] ?? null,
  };
}

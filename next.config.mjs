/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  reactStrictMode: true,
  // Types are checked by `npm test`; whoever starts the service need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // There are no pictures to scale, so nobody may have any scaled.
  images: { unoptimized: true },
  // Otherwise a lock file in a folder above is taken for the project's.
  turbopack: { root: import.meta.dirname },
  // One loads its database driver by a name that a bundler cannot follow; the other drivers for databases unused here.
  // The third is 9 MB of words, read when somebody first chooses a password; the last draws pictures and is no script.
  serverExternalPackages: [
    "rate-limiter-flexible",
    "better-auth",
    "@zxcvbn-ts/core",
    "@zxcvbn-ts/language-common",
    "@zxcvbn-ts/language-en",
    "@resvg/resvg-js",
  ],
  experimental: {
    // A page comes in one piece: on a slow line, a style sheet of its own would cost another round trip before the
    // first paint.
    inlineCss: true,
    // It then costs no request, so each page brings the styles of its own parts and no others.
    cssChunking: { type: "graph", requestCost: 1, weightDistribution: 1 },
    // What nothing uses of the framework's own CommonJS stays out of the scripts: 0.6 KiB of every page.
    turbopackCjsTreeShaking: true,
  },
};

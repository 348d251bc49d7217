/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  reactStrictMode: true,
  // There are no pictures to scale, so nobody may have any scaled.
  images: { unoptimized: true },
  // Otherwise a lock file in a folder above is taken for the project's.
  turbopack: { root: import.meta.dirname },
  // One loads its database driver by a name that a bundler cannot follow; the other drivers for databases unused here.
  serverExternalPackages: ["rate-limiter-flexible", "better-auth"],
  // A page comes in one piece: on a slow line, a style sheet of its own would cost another round trip before the
  // first paint.
  experimental: { inlineCss: true },
};

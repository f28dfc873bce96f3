# In a policy that pins images, give the digest: --build-arg NODE=node@sha256:...
ARG NODE=node:24.21.0-trixie-slim

FROM ${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run bundle

FROM ${NODE}
# What installs packages has no business where the bot runs.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /opt/yarn-* \
  && install -d -o node -g node /data
WORKDIR /app
COPY --from=build /build/dist/datawijzer ./
ENV NODE_ENV=production
# Owns nothing in /app, so the root file system can be read-only; /data is only for BOT_DATA_FOLDER.
USER node
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=4s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.BOT_PORT || 3978}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--liftoff-only", "--max-semi-space-size=8", "--max-old-space-size=320", "src/main.js"]

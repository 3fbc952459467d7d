import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/*.e2e.ts'],
    // One browser at a time: they are heavy, and screens and shortcuts are the whole machine's.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.TWINS_URL ?? 'http://localhost:8080';

export default defineConfig({
  base: '/app/',
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // The colours lie beside this project.
  server: {
    fs: { allow: ['..'] },
    proxy: { '/v1': server, '/portraits': server, '/t': server, '/embed': server, '/twin-': server },
  },
});

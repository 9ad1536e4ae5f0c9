import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Guard } from './account/Guard';
import { Start } from './account/Start';
import { Crash } from './frame/Crash';
import { NotFound } from './frame/NotFound';

/** The addresses of the dashboard, under /app. Each section arrives with its first visit. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: Crash,
    HydrateFallback: () => null,
    children: [
      page('forgot-password', '', async () => (await import('./account/ForgotPassword')).ForgotPassword),
      page('reset-password', '', async () => (await import('./account/ResetPassword')).ResetPassword),
      page('verify-email', '', async () => (await import('./account/VerifyEmail')).VerifyEmail),
      page('invitation', '', async () => (await import('./team/InvitationPage')).InvitationPage),
      page('sign-in', '', async () => (await import('./account/SignIn')).SignIn),
      page('docs', '', async () => (await import('./docs/DocsPage')).DocsPage),
      {
        Component: Guard,
        children: [
          {
            ErrorBoundary: Crash,
            children: [
              { index: true, Component: Start },
              page('celebrities', 'new?', async () => (await import('./celebrity/Celebrities')).Celebrities),
              page('c/:slug', '', async () => (await import('./celebrity/Home')).Home),
              page('c/:slug/twin', 'versions?', async () => (await import('./twin/TwinPage')).TwinPage),
              page(
                'c/:slug/knowledge',
                ':sourceId?',
                async () => (await import('./knowledge/KnowledgePage')).KnowledgePage,
              ),
              page(
                'c/:slug/conversations',
                ':conversationId?',
                async () => (await import('./conversation/ConversationsPage')).ConversationsPage,
              ),
              ...placesOf('c/:slug'),
              page('b/:brandSlug', '', async () => (await import('./brand/BrandHome')).BrandHome),
              ...['c/:slug', 'b/:brandSlug'].flatMap(teamSettings),
              page('platform/brands', 'new?', async () => (await import('./brand/Brands')).Brands),
              page('platform/team', 'invite?', async () => (await import('./team/Members')).PlatformMembers),
              page(
                'platform/audit',
                ':number?',
                async () => (await import('./audit/AuditPage')).PlatformAudit,
              ),
              page('settings', '', async () => (await import('./account/Profile')).Profile),
              page('settings/security', '', async () => (await import('./account/Security')).Security),
              page('platform/outbox', ':mailId?', async () => (await import('./notification/Outbox')).Outbox),
              page(
                'platform/isolation',
                '',
                async () => (await import('./isolation/IsolationPage')).IsolationPage,
              ),
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
];

/** Where a twin lives. */
function placesOf(celebrity: string): RouteObject[] {
  const at = `${celebrity}/deployments`;
  return [
    page(at, 'new?', async () => (await import('./deployment/PlacesPage')).PlacesPage),
    page(`${at}/sightings`, '', async () => (await import('./sighting/SightingsPage')).SightingsPage),
    page(`${at}/:id`, '', async () => (await import('./deployment/SetupPage')).SetupPage),
    page(`${at}/:id/embed`, '', async () => (await import('./embed/EmbedPage')).EmbedPage),
    page(`${at}/:id/domain`, '', async () => (await import('./domain/DomainsPage')).DomainsPage),
    page(`${at}/:id/page`, '', async () => (await import('./portal/PortalPage')).PortalPage),
  ];
}

/** What concerns the people of a team, the same for celebrities and brands. */
function teamSettings(team: string): RouteObject[] {
  const at = `${team}/team`;
  return [
    page(at, '', async () => (await import('./team/TeamStart')).TeamStart),
    page(`${at}/members`, 'invite?', async () => (await import('./team/Members')).TeamMembers),
    page(`${at}/keys`, 'new?', async () => (await import('./key/KeysPage')).KeysPage),
    page(`${at}/audit`, ':number?', async () => (await import('./audit/AuditPage')).TeamAudit),
    page(`${at}/support`, '', async () => (await import('./support/TeamSupport')).TeamSupport),
  ];
}

/** A page and the drawer that has its own address below it: one route, so that opening the drawer keeps the page. */
function page(path: string, drawer: string, load: () => Promise<ComponentType>): RouteObject {
  return { path: drawer ? `${path}/${drawer}` : path, lazy: async () => ({ Component: await load() }) };
}

import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { queryClient } from './api/queries';
import classes from './frame/Notices.module.css';
import { cssVariables, theme } from './frame/theme';
import { MessagesProvider } from './messages/Messages';
import { routes } from './routes';

export function App() {
  const [cache] = useState(queryClient);
  const [router] = useState(() => createBrowserRouter(routes, { basename: '/app' }));
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="light">
      <QueryClientProvider client={cache}>
        <MessagesProvider>
          <Notifications position="top-center" limit={3} className={classes.notices} />
          <RouterProvider router={router} />
        </MessagesProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

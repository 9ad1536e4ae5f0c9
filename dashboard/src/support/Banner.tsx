import { Button, Text } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { SUPPORT } from '../api/queries';
import type { SupportAccess } from '../api/types';
import { useNotifyProblem } from '../frame/notices';
import { PLATFORM, type Team } from '../frame/teams';
import { useFormats, useMessages } from '../messages/Messages';
import { useEndOwnAccess } from './queries';
import classes from './Support.module.css';

/** Stays above every page of the team while one is inside. */
export function Banner({ team, access }: { team: Team; access: SupportAccess }) {
  const { banner } = useMessages().support;
  const format = useFormats();
  const onError = useNotifyProblem();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const end = useEndOwnAccess(team);
  const { expires_at: until } = access;
  useEffect(() => {
    const left = Date.parse(until) - Date.now();
    const timer = setTimeout(() => cache.invalidateQueries({ queryKey: SUPPORT }), Math.max(left, 0) + 500);
    return () => clearTimeout(timer);
  }, [cache, until]);
  const stop = async () => {
    // Away first: the pages here have nothing to show afterwards.
    navigate(team.kind === 'BRAND' ? '/platform/brands' : PLATFORM);
    end.mutate(access.id, { onError });
  };
  const soon = Date.parse(until) - Date.now() < 20 * 3_600_000;
  return (
    <aside className={classes.banner} aria-label={banner.label}>
      <IconLifebuoy size={20} stroke={1.75} aria-hidden />
      <Text className={classes.bannerText}>
        {banner.until(soon ? format.time(until) : format.exact(until))}{' '}
        <span className={classes.reason}>{access.reason}</span>
      </Text>
      <Button size="xs" variant="default" loading={end.isPending} onClick={stop}>
        {banner.end}
      </Button>
    </aside>
  );
}

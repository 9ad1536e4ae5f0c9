import { Navigate, useLocation } from 'react-router';

/** A team's settings begin with their first subject. */
export function TeamStart() {
  const { pathname } = useLocation();
  return <Navigate to={`${pathname.replace(/\/$/, '')}/members`} replace />;
}

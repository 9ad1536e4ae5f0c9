/** Lo que cuenta la auditoría. */
export const audit = {
  auditList: {
    title: 'Leer la auditoría de una celebridad',
    text: 'Quién hizo qué, cuándo y desde dónde, con el antes y el después. Lo más nuevo primero.',
  },
  auditExport: {
    title: 'Exportar la auditoría de una celebridad',
    text: 'Como archivo, lo más viejo primero. El formato jsonl se puede comprobar fuera de la plataforma.',
  },
  auditVerify: {
    title: 'Verificar la auditoría de una celebridad',
    text: 'Vuelve a calcular cada huella y dice cuál es la primera línea alterada, si hay alguna.',
  },
  brandAuditList: {
    title: 'Leer la auditoría de una marca',
    text: 'Quién hizo qué, cuándo y desde dónde, con el antes y el después. Lo más nuevo primero.',
  },
  brandAuditExport: {
    title: 'Exportar la auditoría de una marca',
    text: 'Como archivo, lo más viejo primero. El formato jsonl se puede comprobar fuera de la plataforma.',
  },
  brandAuditVerify: {
    title: 'Verificar la auditoría de una marca',
    text: 'Vuelve a calcular cada huella y dice cuál es la primera línea alterada, si hay alguna.',
  },
  platformAuditList: {
    title: 'Leer la auditoría de la plataforma',
    text: 'Quién hizo qué, cuándo y desde dónde, con el antes y el después. Lo más nuevo primero.',
  },
  platformAuditExport: {
    title: 'Exportar la auditoría de la plataforma',
    text: 'Como archivo, lo más viejo primero. El formato jsonl se puede comprobar fuera de la plataforma.',
  },
  platformAuditVerify: {
    title: 'Verificar la auditoría de la plataforma',
    text: 'Vuelve a calcular cada huella y dice cuál es la primera línea alterada, si hay alguna.',
  },
};

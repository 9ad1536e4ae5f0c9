/** La página del código de una ventana. */
export const embed = {
  configure: {
    title: 'Así en esta página',
    text: 'Lo que no cambies sigue la configuración del lugar, también si cambia después.',
  },
  asPlace: 'Como el lugar',
  language: 'Idioma',
  languageAuto: 'El de la página o del fan',
  scheme: 'Tema',
  position: 'Posición',
  inlineHint:
    'La ventana ocupa el sitio donde pegues el elemento, no una esquina. Dale una altura al elemento en tus estilos, por ejemplo 600px: así nada se mueve cuando llega el chat.',
  open: 'Abierta al cargar',
  openHint: 'Si el fan la cierra, sigue cerrada.',
  several: 'Varias en la misma página',
  severalHint: 'El código va una vez; el elemento, en cada lugar donde la quieras.',
  analytics: 'Analítica',
  analyticsKind: { off: 'Apagada', datalayer: 'A dataLayer', events: 'Como eventos del elemento' },
  analyticsHint: {
    off: 'La página no recibe ningún evento.',
    datalayer:
      'Eventos con tiempos y largos, nunca los mensajes, cuando hay consentimiento: VibeThinkTwin.consent(true).',
    events:
      'El elemento emite el evento DOM «vibethink-twin», cuando hay consentimiento: VibeThinkTwin.consent(true). VibeThinkTwin.on(evento, función) es para los programas de la página y no lo pide.',
  },
  code: 'Código',
  codeOnce: 'Una vez por página',
  codeEach: 'En cada lugar donde la quieras',
  preview: 'En un sitio',
  frame: 'El gemelo en un sitio de ejemplo',
  previewHint: 'El código tal cual, como lo elegiste. Lo que escribas no se cuenta.',
  seen: {
    waiting: 'Todavía no se vio en ninguna página',
    waitingText: 'Pégalo, publica tu página y ábrela: aparece aquí en segundos.',
    live: (host: string) => `Se ve en ${host}`,
    last: 'Última vez',
    refused: (host: string) => `Se vio en ${host}, que no está permitido`,
    refusedText: 'Ahí el gemelo no responde. Permite el sitio si es tuyo.',
    noSites: 'Ningún sitio permitido',
    noSitesText: 'Agrega primero tu sitio: sin eso el gemelo no responde en él.',
    toSites: 'Agregar sitios',
    review: 'Revisar',
  },
  how: { title: 'Cómo pegarlo', text: 'Elige con qué está hecha tu página.', label: 'Con qué está hecha' },
  policy: {
    title: 'Si tu página tiene una política de contenido (CSP)',
    text: 'Agrega esto a lo que ya dice. No hace falta «unsafe-inline» ni «unsafe-eval»; con nonce basta ponerlo en el script.',
    directives: 'Directivas',
    trusted: 'Con Trusted Types, permite la política «vibethink-twin».',
    frame: 'Si usas el iframe',
  },
  guide: {
    html: {
      name: 'HTML',
      steps: [
        'Abre el archivo de tu página.',
        'Pega el código justo antes de </body>.',
        'Publica la página y ábrela.',
      ],
    },
    wordpress: {
      name: 'WordPress',
      steps: [
        'En una página: agrega un bloque «HTML personalizado» y pega el código.',
        'En todo el sitio: pégalo en el pie con un complemento para código, como WPCode (Code Snippets → Header & Footer → Footer).',
        'Guarda y abre el sitio. WordPress.com pide un plan que admita complementos.',
      ],
    },
    shopify: {
      name: 'Shopify',
      steps: [
        'Ve a Tienda online → Temas → ⋯ → Editar código.',
        'Abre layout/theme.liquid y pega el código justo antes de </body>.',
        'Guarda. Permite también tu dominio .myshopify.com si lo usas.',
      ],
    },
    wix: {
      name: 'Wix',
      steps: [
        'Ve a Configuración → Código personalizado → Agregar código personalizado.',
        'Pega el código, elige las páginas y «Body – al final».',
        'Aplica y publica. Wix pide un plan premium con dominio propio.',
      ],
    },
    webflow: {
      name: 'Webflow',
      steps: [
        'Ve a Site settings → Custom code.',
        'Pega el código en «Footer code» y guarda.',
        'Publica el sitio. Permite también tu dominio .webflow.io si lo usas.',
      ],
    },
    react: {
      name: 'React',
      steps: [
        'Copia este componente; sirve en Next.js con «use client» en la primera línea.',
        'Ponlo donde quieras: <Twin />.',
        'Para una pantalla hecha por ti está el SDK @vibethink/twin: su archivo lo tiene el equipo de la plataforma.',
      ],
    },
    gtm: {
      name: 'Tag Manager',
      steps: [
        'En Google Tag Manager crea una etiqueta «HTML personalizado» y pega el código.',
        'Activador: All Pages, o las páginas que quieras.',
        'Prueba con Vista previa y publica. El sitio permitido es el de la página, no el de Google.',
      ],
    },
    iframe: {
      name: 'iframe',
      steps: [
        'Para sitios que no aceptan scripts: pega este marco donde lo quieras.',
        'Cambia el ancho y el alto a tu gusto; 320 de ancho es lo mínimo cómodo.',
        'También aquí el sitio tiene que estar permitido.',
      ],
    },
  },
};

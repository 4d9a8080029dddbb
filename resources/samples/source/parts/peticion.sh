#!/bin/sh
# Pide la cola con el token de un usuario cualquiera.
set -eu
URL="http://127.0.0.1:8080"
TOKEN="${1:?uso: petición.sh TOKEN}"

for pagina in 1 2 3; do
    curl -s -H "Authorization: Bearer $TOKEN" \
         "$URL/api/queue/messages?values=1&page=$pagina" |
        jq -r '.data.items[] | [.id, .return_path, .domains[0].name] | @tsv'
done

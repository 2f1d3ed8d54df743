# mtqa in a small image: no compiler, no cache, no root.
#   docker build -t mtqa . && docker run --rm -v "$PWD:/stories:ro" mtqa check .
FROM python:3.13.7-slim-bookworm AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE NOTICE constraints.txt ./
COPY mtqa ./mtqa
RUN python3 -m venv /opt/mtqa \
 && /opt/mtqa/bin/pip install --no-cache-dir --disable-pip-version-check -c constraints.txt . \
 && /opt/mtqa/bin/pip uninstall --yes pip

FROM python:3.13.7-slim-bookworm
COPY --from=build /opt/mtqa /opt/mtqa
ENV PATH=/opt/mtqa/bin:$PATH PYTHONDONTWRITEBYTECODE=1
WORKDIR /stories
# a number needs no entry in the image's list of users
USER 10001:10001
ENTRYPOINT ["mtqa"]
CMD ["--help"]

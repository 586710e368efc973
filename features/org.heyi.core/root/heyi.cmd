@echo off
rem Starts Heyi from the folder it is installed in: the window without arguments, the command line with some.
rem HEYI_LANG=zh|en chooses the language, JAVA_HOME the Java (21 or newer), HEYI_JAVA_OPTS adds options for it.
setlocal
set "INSTALL=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%INSTALL%runtime\bin\java.exe" set "JAVA=%INSTALL%runtime\bin\java"
set "NL=zh_CN"
if /i "%HEYI_LANG:~0,2%"=="en" set "NL=en"
for %%J in ("%INSTALL%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
set "OPTIONS=-data "%USERPROFILE%\.heyi\state""
if not "%~1"=="" (
    set "OPTIONS=-application org.heyi.cli.app -data @none"
    chcp 65001 >nul
)
:again
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -Dswt.autoScale.updateOnRuntime=true %HEYI_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -nl %NL% %OPTIONS% %*
if %ERRORLEVEL%==23 goto again
if %ERRORLEVEL%==24 goto again
exit /b %ERRORLEVEL%
